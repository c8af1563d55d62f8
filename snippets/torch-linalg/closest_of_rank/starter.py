def closest_of_rank(matrix, k):
    """(m, n) -> (m, n): keep the k largest singular values. No loops."""
    raise NotImplementedError("your turn")


check(closest_of_rank, closest_of_rank_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   matrix = torch.tensor([[1.5410]])
#>   k = 0
