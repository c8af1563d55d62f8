def closest_of_rank(matrix, k):
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    s[k + 1 :] = 0
    return u @ torch.diag(s) @ vh


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 0.], [3., 0.]])
#>              found torch.tensor([[0., 2.], [3., 0.]])
#>   matrix = torch.tensor([[0., 2.], [3., 0.]])
#>   k = 1
