from torch.linalg import matrix_rank


def count_solutions(left, right):
    augmented = torch.cat([left, right[:, :, None]], dim=2).double()
    rank = matrix_rank(left.double())  # (m,)
    counts = torch.where(rank == left.shape[2], 1.0, torch.inf)
    return torch.where(matrix_rank(augmented) > rank, 0.0, counts)


check(count_solutions, count_solutions_with_loops, inputs)
#> ✓ count_solutions: 25 inputs agree
