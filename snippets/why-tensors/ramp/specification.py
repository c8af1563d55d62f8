import torch


def ramp_with_loops(x, start, end):
    result = torch.zeros(len(x), dtype=x.dtype)
    for i in range(len(x)):
        if x[i] > end:
            result[i] = end - start
        elif x[i] > start:
            result[i] = x[i] - start
    return result


print(ramp_with_loops(torch.tensor([0.0, 1, 2, 3, 4, 5]), 1, 3))
#> tensor([0., 0., 1., 2., 2., 2.])
