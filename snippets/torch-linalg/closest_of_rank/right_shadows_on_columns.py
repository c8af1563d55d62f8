def closest_of_rank(matrix, k):
    directions = torch.linalg.svd(matrix)[0][:, :k]
    return directions @ (directions.mT @ matrix)


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✓ closest_of_rank: 7 inputs agree
