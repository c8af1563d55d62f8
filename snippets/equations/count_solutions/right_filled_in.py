def count_solutions(left, right):
    augmented = torch.cat([left, right.unsqueeze(2)], dim=2).double()
    rank = torch.linalg.matrix_rank(augmented[:, :, :-1])
    result = torch.full((len(left),), torch.inf)
    result[rank == left.shape[2]] = 1
    result[torch.linalg.matrix_rank(augmented) != rank] = 0
    return result


check(count_solutions, count_solutions_with_loops, inputs)
#> ✓ count_solutions: 25 inputs agree
