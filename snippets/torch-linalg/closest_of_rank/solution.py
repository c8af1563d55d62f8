def closest_of_rank(matrix, k):
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    return (u[:, :k] * s[:k]) @ vh[:k]


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✓ closest_of_rank: 7 inputs agree
