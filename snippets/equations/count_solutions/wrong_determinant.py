def count_solutions(left, right):
    return torch.where(torch.linalg.det(left.double()) == 0, 0.0, 1.0)


check(count_solutions, count_solutions_with_loops, inputs)
#> ✗ RuntimeError: linalg.det: A must be batches of square matrices, but they are 2 by 1 matrices
#>   left = torch.tensor([[[1.], [2.]]])
#>   right = torch.tensor([[3., 6.]])
