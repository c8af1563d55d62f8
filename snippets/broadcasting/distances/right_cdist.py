def distances(points):
    return torch.cdist(points, points)


check(distances, distances_with_loops, inputs)
#> ✓ distances: 8 inputs agree
