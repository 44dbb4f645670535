std = "lua54"
max_line_length = 120
files["recipes/*.lua"] = { read_globals = { "aws", "description", "parameters", "param", "recipe", "outputs", "tags", "fn", "list" } }
