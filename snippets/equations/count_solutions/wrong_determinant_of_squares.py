from torch.linalg import det, matrix_rank


def count_solutions(left, right):
    left = left.double()
    rank = matrix_rank(left)
    augmented = torch.cat([left, right.double()[:, :, None]], dim=2)
    is_one = rank == left.shape[2]
    if left.shape[1] == left.shape[2]:
        is_one = det(left) != 0
    counts = torch.where(is_one, 1.0, torch.inf)
    return torch.where(matrix_rank(augmented) > rank, 0.0, counts)


check(count_solutions, count_solutions_with_loops, inputs)
#> ✗ values: expected torch.tensor([torch.inf])
#>              found torch.tensor([1.])
#>   left = torch.tensor([[[1., 3., 1.], [1., 1., 3.], [2., 4., 4.]]])
#>   right = torch.tensor([[1., 1., 2.]])
