from torch.linalg import matrix_rank


def count_solutions(left, right):
    left, right = left.double(), right.double()
    rank = matrix_rank(left)
    augmented = torch.cat([left, right[:, :, None]], dim=2)
    counts = torch.where(rank == left.shape[1], 1.0, torch.inf)
    return torch.where(matrix_rank(augmented) > rank, 0.0, counts)


check(count_solutions, count_solutions_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.])
#>              found torch.tensor([torch.inf])
#>   left = torch.tensor([[[1.], [2.]]])
#>   right = torch.tensor([[3., 6.]])
