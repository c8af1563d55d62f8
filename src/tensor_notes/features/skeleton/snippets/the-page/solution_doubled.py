def doubled(row):
    return row * 2
