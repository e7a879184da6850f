"""The headers that every answer carries: nothing comes from elsewhere, nothing leaves, nobody frames a page."""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from letapis.web import lastresort

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""Content Security Policy of the desk; `connect-src` is what htmx asks this same server for."""

POLICY_WITHOUT_SCRIPT = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
    "base-uri 'none'"
)
"""The policy of the public pages, which run no script at all."""

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
}

MOST = 4 * 1024 * 1024
"""The most bytes that a request may send; a longer one is refused before it is read."""


class Guarded:
    """An ASGI app that adds the headers to every answer, refuses what is too large, and tells of our faults."""

    def __init__(self, app: ASGIApp, policy: str = POLICY, cache: str = "no-store") -> None:
        self._app = app
        self._headers: Mapping[str, str] = {**HEADERS, "Content-Security-Policy": policy}
        self._cache = cache

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        # Whoever asks for the head alone is told what a page would be, without the page (RFC 9110, 9.3.2).
        bare = scope["method"] == "HEAD"
        if bare:
            scope = {**scope, "method": "GET"}

        guarded = _Answer(send, self._headers, self._cache, bare=bare)
        if _length(scope) > MOST:
            await _tell(guarded, 413, lastresort.TOO_MUCH)
            return
        try:
            await self._app(scope, _counted(receive), guarded)
        except ClientDisconnect:  # cut off here, or somebody left while sending: then nobody is there to be told
            if not guarded.started:
                await _tell(guarded, 413, lastresort.TOO_MUCH)
        except Exception:
            if not guarded.started:
                await _tell(guarded, 500, lastresort.FAILED)
            raise


class _Answer:
    """What is answered, with the headers, without its body where only the head is asked for."""

    def __init__(self, send: Send, headers: Mapping[str, str], cache: str, *, bare: bool) -> None:
        self._send, self._headers, self._cache, self._bare = send, headers, cache, bare
        self.started = False

    async def __call__(self, message: Message) -> None:
        """Send one message on."""
        self.started = True
        if self._bare and message["type"] == "http.response.body":
            message = {**message, "body": b""}
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in self._headers.items():
                headers[name] = value
            headers.setdefault("Cache-Control", self._cache)
        await self._send(message)


async def _tell(send: Send, status: int, texts: tuple[tuple[str, str, str], ...]) -> None:
    kind = [(b"content-type", b"text/html; charset=utf-8"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": kind})
    await send({"type": "http.response.body", "body": lastresort.page(texts)})


def _length(scope: Scope) -> int:
    found = [value for name, value in scope["headers"] if name == b"content-length"]
    return int(found[0]) if found and found[0].isdigit() else 0


def _counted(receive: Receive) -> Receive:
    """A body without a length is cut off where it grows too long: to the app the sender has gone."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return {"type": "http.disconnect"} if taken > MOST else message

    return counted
