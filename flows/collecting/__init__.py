"""Sources → articles: what newsrooms, folders and mail bring, as files that flows.reading reads.

    sources.toml ─list→ links ─fetch→ bytes ─keep→ snapshots ─draw→ text ─compare→ raw/articles

Nothing here knows of Prefect. All that comes from outside is untrusted: an address is checked before it is connected
to, bytes are counted before they are held, and are parsed in a process that may be ended.
"""
