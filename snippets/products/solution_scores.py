def scores(queries, keys):
    return queries @ keys.mT  # (b, n, d) @ (b, d, m)
