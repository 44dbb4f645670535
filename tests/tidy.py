"""Style as a test: layers, lengths, banned calls, leftovers, formatting. Prints "N passed, N failed"."""
import pathlib
import re
import shutil
import subprocess
import sys

LAYERS = ["base", "codec", "http", "aws", "resource", "network", "image", "engine", "script", "sim", "cli"]
FILE_MAX, TEST_FILE_MAX, FUNCTION_MAX, LINE_MAX = 500, 600, 60, 100
TOP = re.compile(r"^(Makefile|README\.md|src|lua|recipes|tests|\..*)$")
# Tables may be long: property tables are data.
TABLES = re.compile(r"/generated/|_properties\.c$")
BANNED = re.compile(r"\b(strcpy|strcat|strncpy|strncat|strtok|sprintf|vsprintf|gets|atoi|atol|atof|alloca)\s*\(")
LEFTOVER = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
# One file owns each library: who else includes it has leaked it.
OWNERS = {"cjson/cJSON.h": r"src/codec/json\.c$", "expat.h": r"src/codec/xml\.c$", "curl/curl.h": r"src/http/curl_|src/http/transport_curl",
          "seccomp.h": r"src/script/sandbox_filter\.c$", "lua.h": r"src/(script|sim)/"}
CLOCKS = re.compile(r"\b(clock_gettime|gettimeofday|time)\s*\((?!\))|\b(rand|random|getrandom)\s*\(")

problems = {}


def problem(check, text):
    problems.setdefault(check, []).append(text)


def tracked(*patterns):
    out = subprocess.run(["git", "ls-files", *patterns], capture_output=True, text=True, check=True).stdout
    return [p for p in out.splitlines() if pathlib.Path(p).exists()]


def without_comments(text):
    text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m.group()), text, flags=re.S)
    return re.sub(r'"(\\.|[^"\\\n])*"', '""', text)


def check_layers(path, text):
    parts = path.split("/")
    if parts[0] != "src" or parts[1] not in LAYERS:
        return
    here = LAYERS.index(parts[1])
    for line, name in enumerate(re.findall(r'^#include "([^"]+)"', text, re.M), 1):
        layer = name.split("/")[0]
        if layer not in LAYERS:
            problem("layers", f'{path}: include "{name}" is not rooted at src/')
        elif LAYERS.index(layer) > here and name != "script/script.h":
            problem("layers", f"{path}: {parts[1]} includes {name}, a later layer")


def check_owners(path, text):
    for header, owner in OWNERS.items():
        if f"<{header}>" in text and path.startswith("src/") and not re.search(owner, path):
            problem("libraries have one owner", f"{path} includes <{header}>")


def check_calls(path, code):
    for number, line in enumerate(code.splitlines(), 1):
        if BANNED.search(line) and not path.endswith("banned.h"):
            problem("banned calls", f"{path}:{number}: {line.strip()}")
        if path.startswith("src/") and not path.startswith("src/base/") and CLOCKS.search(line):
            problem("clock and chance come from base", f"{path}:{number}: {line.strip()}")


def check_lengths(path, text, code):
    lines = text.splitlines()
    most = FILE_MAX if path.startswith("src/") else TEST_FILE_MAX
    if len(lines) > most and not TABLES.search(path):
        problem("file length", f"{path}: {len(lines)} lines, at most {most}")
    start = None
    for number, line in enumerate(code.splitlines(), 1):
        if line.startswith("{"):
            start = number
        elif line.startswith("}") and start:
            if number - start > FUNCTION_MAX:
                problem("function length", f"{path}:{start}: {number - start} lines, at most {FUNCTION_MAX}")
            start = None
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_MAX and not TABLES.search(path):
            problem("line length", f"{path}:{number}: {len(line)} columns, at most {LINE_MAX}")


def check_globals(path, code):
    for number, line in enumerate(code.splitlines(), 1):
        if re.match(r"^static (?!const|inline|_Thread)[^()]*(=|;)\s*", line) and "const" not in line:
            problem("no mutable globals", f"{path}:{number}: {line.strip()}")


def check_c():
    for path in tracked("*.c", "*.h"):
        text = pathlib.Path(path).read_text()
        if "/generated/" in path:
            continue
        code = without_comments(text)
        check_layers(path, text)
        check_owners(path, text)
        check_calls(path, code)
        check_lengths(path, text, code)
        if path.startswith("src/"):
            check_globals(path, code)


def check_text():
    for path in tracked("src", "lua", "recipes", "tests", "Makefile", ".ci"):
        if "/generated/" in path or "/seeds/" in path:
            continue
        try:
            text = pathlib.Path(path).read_text()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if LEFTOVER.search(line):
                problem("leftovers", f"{path}:{number}: {line.strip()}")
            if line != line.rstrip() and not path.startswith("tests/peers/data"):
                problem("trailing blanks", f"{path}:{number}")


def check_top():
    for path in tracked():
        if not TOP.match(path.split("/")[0]):
            problem("top level", path)


def check_tool(name, command):
    if not shutil.which(command[0]):
        problem(name, f"{command[0]} is not installed")
        return
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        problem(name, (done.stdout + done.stderr)[-3000:])


def check_format():
    files = [p for p in tracked("*.c", "*.h") if "/generated/" not in p]
    check_tool("clang-format", ["clang-format", "--dry-run", "-Werror", *files])


def main():
    checks = ["layers", "libraries have one owner", "banned calls", "clock and chance come from base", "file length",
              "function length", "line length", "no mutable globals", "leftovers", "trailing blanks", "top level",
              "luacheck", "clang-format"]
    check_c()
    check_text()
    check_top()
    check_tool("luacheck", ["luacheck", "-q", "--no-color", *tracked("*.lua")])
    check_format()
    for check in checks:
        for text in problems.get(check, [])[:15]:
            print(f"{check}: {text}")
    failed = sum(1 for check in checks if check in problems)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
