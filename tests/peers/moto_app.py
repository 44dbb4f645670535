"""moto's application under waitress: connections live on, and each answer can be delayed. moto_app.py PORT DELAY_MS"""

import sys
import time

import waitress
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app


def delayed(application, seconds):
    def answer(environment, start_response):
        if not environment["PATH_INFO"].startswith("/moto-api"):
            time.sleep(seconds)
        return application(environment, start_response)

    return answer


def main():
    port, delay_ms = int(sys.argv[1]), float(sys.argv[2])
    application = DomainDispatcherApplication(create_backend_app)
    if delay_ms:
        application = delayed(application, delay_ms / 1000)
    waitress.serve(application, host="127.0.0.1", port=port, threads=64, connection_limit=200,
                   _quiet=True)


main()
