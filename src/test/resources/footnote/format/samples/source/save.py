"""Saves a page as Chromium does, with all that belongs to it: save.py PAGE FILE PROFILE

The page is served as http://boathouse.example/, so that no name of a folder is saved with it.
"""

import functools
import http.server
import json
import os
import subprocess
import sys
import threading
import time

page, file, profile = sys.argv[1:]
folder, name = os.path.split(os.path.abspath(page))
server = http.server.ThreadingHTTPServer(
    ("127.0.0.1", 0), functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
)
threading.Thread(target=server.serve_forever, daemon=True).start()
to_chromium, commands = os.pipe()
answers, from_chromium = os.pipe()


def pipes():
    """Chromium takes commands on file descriptor 3 and answers on 4."""
    os.dup2(os.dup(to_chromium), 3)
    os.dup2(os.dup(from_chromium), 4)


browser = subprocess.Popen(
    [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--user-data-dir=" + profile,
        "--host-resolver-rules=MAP boathouse.example 127.0.0.1:%d" % server.server_port,
        "--remote-debugging-pipe",
    ],
    close_fds=False,
    preexec_fn=pipes,
    stderr=subprocess.DEVNULL,
)


def call(number, method, session=None, **parameters):
    message = {"id": number, "method": method, "params": parameters}
    if session:
        message["sessionId"] = session
    os.write(commands, json.dumps(message).encode() + b"\0")
    while True:
        read = b""
        while not read.endswith(b"\0"):
            read += os.read(answers, 1)
        answer = json.loads(read[:-1])
        if answer.get("id") == number:
            return answer["result"]


target = call(1, "Target.createTarget", url="about:blank")["targetId"]
session = call(2, "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
call(3, "Page.enable", session)
call(4, "Page.navigate", session, url="http://boathouse.example/" + name)
time.sleep(2)
with open(file, "w", newline="") as out:
    out.write(call(5, "Page.captureSnapshot", session, format="mhtml")["data"])
browser.terminate()
