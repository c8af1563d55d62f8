from torch.linalg import matrix_rank


def count_solutions(left, right):
    rank = matrix_rank(left)
    augmented = torch.cat([left, right[:, :, None]], dim=2)
    counts = torch.where(rank == left.shape[2], 1.0, torch.inf)
    return torch.where(matrix_rank(augmented) > rank, 0.0, counts)


check(count_solutions, count_solutions_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.])
#>              found torch.tensor([1.])
#>   left = torch.tensor([[[9998.], [9999.]]])
#>   right = torch.tensor([[9997., 9998.]])
