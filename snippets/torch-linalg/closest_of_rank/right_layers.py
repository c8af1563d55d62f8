def closest_of_rank(matrix, k):
    u, s, vh = torch.linalg.svd(matrix)
    result = torch.zeros_like(matrix)
    for c in range(k):
        result += s[c] * torch.outer(u[:, c], vh[c])
    return result


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✓ closest_of_rank: 7 inputs agree
