def closest_of_rank(matrix, k):
    u, s, v = torch.linalg.svd(matrix, full_matrices=False)
    return u[:, :k] @ torch.diag(s[:k]) @ v[:, :k].mT


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✗ shape: expected (2, 3), found (2, 2)
#>   matrix = torch.tensor([[0., -3., 0.], [0., 0., 2.]])
#>   k = 1
