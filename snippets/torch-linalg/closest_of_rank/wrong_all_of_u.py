def closest_of_rank(matrix, k):
    u, s, vh = torch.linalg.svd(matrix)
    s[k:] = 0
    return u @ torch.diag(s) @ vh


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✗ RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x2 and 3x3)
#>   matrix = torch.tensor([[0., -3., 0.], [0., 0., 2.]])
#>   k = 1
