def distances(points):
    differences = points - points[:, None]
    return (differences**2).sum(dim=-1).sqrt()


check(distances, distances_with_loops, inputs)
#> ✓ distances: 8 inputs agree
