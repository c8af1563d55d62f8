def slopes_of_distances(points):
    differences = points[:, None] - points
    distances = differences.norm(dim=-1, keepdim=True)
    distances[distances == 0] = 1
    return (differences / distances).sum(dim=1)


check(slopes_of_distances, slopes_of_distances_with_loops, inputs)
#> ✓ slopes_of_distances: 10 inputs agree
