def typical(times):
    return times[:, 1:].median(dim=1).values
