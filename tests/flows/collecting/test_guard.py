"""The guard of connections: the address that was checked is the one that is connected to, also over TLS."""

import asyncio
import datetime as dt
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import certifi
import httpcore
import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from flows.collecting.guard import GuardedBackend, GuardedTransport
from flows.collecting.problems import NotPublic, Refused

NAME = "news.test"


class Dialled(httpcore.AsyncNetworkBackend):
    """Notes what it is asked to connect to, and connects to nothing."""

    def __init__(self) -> None:
        self.addresses: list[str] = []

    async def connect_tcp(self, host: str, *_: Any, **__: Any) -> httpcore.AsyncNetworkStream:
        self.addresses.append(host)
        raise httpcore.ConnectError("nobody there")


def dial(host: str, *answers: list[str], allow_hosts: tuple[str, ...] = ()) -> tuple[list[str], int]:
    """What is connected to where a name has one answer after another, and how often it was looked up."""
    looked_up: list[str] = []

    def resolve(name: str, port: int) -> list[str]:
        looked_up.append(name)
        return answers[min(len(looked_up), len(answers)) - 1]

    backend, inner = GuardedBackend(allow_hosts, resolve), Dialled()
    backend._inner = inner  # type: ignore[assignment]
    with pytest.raises(httpcore.ConnectError):
        asyncio.run(backend.connect_tcp(host, 443))
    return inner.addresses, len(looked_up)


def test_a_name_that_turns_to_another_address_after_the_check_gains_nothing() -> None:
    assert dial("turning.test", ["93.184.216.34"], ["127.0.0.1"]) == (["93.184.216.34"], 1)


def test_all_addresses_are_tried_in_their_order() -> None:
    addresses = ["2606:2800:220:1::1", "93.184.216.34"]
    assert dial("two.test", addresses) == (addresses, 1)


def test_a_host_that_is_allowed_may_be_private() -> None:
    assert dial("intranet.test", ["10.0.0.1"], allow_hosts=("intranet.test",)) == (["10.0.0.1"], 1)


@pytest.mark.parametrize(
    "addresses", [["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["fe80::1%eth0"], ["::ffff:7f00:1"]]
)
def test_a_name_with_an_address_that_is_not_public_is_not_connected_to(addresses: list[str]) -> None:
    backend, inner = GuardedBackend((), lambda name, port: addresses), Dialled()
    backend._inner = inner  # type: ignore[assignment]
    with pytest.raises(NotPublic):
        asyncio.run(backend.connect_tcp("x.test", 443))
    assert inner.addresses == []


def test_no_socket_of_this_machine_is_connected_to() -> None:
    with pytest.raises(Refused):
        asyncio.run(GuardedBackend(()).connect_unix_socket("/run/docker.sock"))


def certificate(folder: Path) -> Path:
    """A certificate of NAME, signed by itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "certificate.pem"
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


class Secure:
    """A server that speaks TLS on loopback: its port, the names that clients asked for, the Host headers."""

    def __init__(self, path: Path) -> None:
        self.names: list[str | None] = []
        self.hosts: list[str | None] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.hosts.append(self.headers["Host"])
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"ok")

            def log_message(self, *_: object) -> None:
                """Nothing."""

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        context.sni_callback = lambda _, name, __: self.names.append(name)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()


@pytest.fixture
def secure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Secure]:
    path = certificate(tmp_path)
    monkeypatch.setattr(certifi, "where", lambda: str(path))
    running = Secure(path)
    yield running
    running.server.shutdown()
    running.server.server_close()


def get(host: str, port: int) -> str:
    """Ask a name of which only the guard knows the address."""

    async def ask() -> str:
        transport = GuardedTransport([f"{host}:{port}"], lambda name, number: ["127.0.0.1"])
        try:
            response = await transport.handle_async_request(httpx.Request("GET", f"https://{host}:{port}/news"))
            return (await response.aread()).decode()
        finally:
            await transport.aclose()

    return asyncio.run(ask())


def test_over_tls_the_checked_address_is_asked_by_its_name(secure: Secure) -> None:
    assert get(NAME, secure.port) == "ok"
    assert secure.names == [NAME]
    assert secure.hosts == [f"{NAME}:{secure.port}"]


def test_a_certificate_of_another_name_is_not_taken(secure: Secure) -> None:
    with pytest.raises(httpcore.ConnectError, match="certificate verify failed: Hostname mismatch"):
        get("other.test", secure.port)
    assert secure.hosts == []
