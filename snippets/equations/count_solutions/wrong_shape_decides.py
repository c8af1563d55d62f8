from torch.linalg import matrix_rank


def count_solutions(left, right):
    m, n, k = left.shape
    if n < k:
        return torch.full((m,), torch.inf)
    augmented = torch.cat([left, right[:, :, None]], dim=2).double()
    rank = matrix_rank(left.double())
    counts = torch.where(rank == k, 1.0, torch.inf)
    return torch.where(matrix_rank(augmented) > rank, 0.0, counts)


check(count_solutions, count_solutions_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.])
#>              found torch.tensor([torch.inf])
#>   left = torch.tensor([[[1., 1., 1.], [1., 1., 1.]]])
#>   right = torch.tensor([[1., 2.]])
