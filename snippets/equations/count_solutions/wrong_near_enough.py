from torch.linalg import matrix_rank, pinv


def count_solutions(left, right):
    left, right = left.double(), right.double()[:, :, None]
    found = pinv(left) @ right
    is_solved = torch.isclose(left @ found, right).all(dim=1).squeeze(1)
    counts = torch.where(matrix_rank(left) == left.shape[2], 1.0, torch.inf)
    return torch.where(is_solved, counts, 0.0)


check(count_solutions, count_solutions_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.])
#>              found torch.tensor([1.])
#>   left = torch.tensor([[[9998.], [9999.]]])
#>   right = torch.tensor([[9997., 9998.]])
