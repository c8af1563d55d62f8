def side_by_side(images):
    n, c, h, w = images.shape
    rows = images.permute(1, 2, 0, 3)  # (c, h, n, w)
    return rows.reshape(c, h, n * w)
