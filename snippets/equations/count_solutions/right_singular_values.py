def count_solutions(left, right):
    def rank(matrices):
        return (torch.linalg.svdvals(matrices.double()) > 1e-10).sum(dim=1)

    augmented = torch.cat([left, right[..., None]], dim=-1)
    solvable = rank(augmented) == rank(left)
    several = rank(left) < left.shape[-1]
    return torch.tensor([[0, 1], [0, torch.inf]])[several.int(), solvable.int()]


check(count_solutions, count_solutions_with_loops, inputs)
#> ✓ count_solutions: 25 inputs agree
