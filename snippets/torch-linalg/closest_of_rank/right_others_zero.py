def closest_of_rank(matrix, k):
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    s[k:] = 0
    return u @ torch.diag(s) @ vh


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✓ closest_of_rank: 7 inputs agree
