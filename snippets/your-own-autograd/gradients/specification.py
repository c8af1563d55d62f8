import torch


def gradients_with_loops(tape):
    def along_all_ways(start, end):
        if start == end:
            return 1.0
        return sum(slope * along_all_ways(start, i) for i, slope in tape[end])

    n = len(tape)
    return torch.tensor([along_all_ways(i, n - 1) for i in range(n)])


x, a, b, y = [], [(0, 2.0)], [(1, 3.0)], [(1, 1.0), (2, 1.0)]
print(gradients_with_loops([x, a, b, y]))
#> tensor([8., 4., 1., 1.])
