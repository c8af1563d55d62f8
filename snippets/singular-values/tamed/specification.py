import torch


def tamed_with_loops(matrices):
    tame = matrices.clone()
    for k in range(len(matrices)):
        squares = torch.linalg.eigvalsh(matrices[k].T @ matrices[k])
        longest = squares.max() ** 0.5
        if longest > 1:
            tame[k] = matrices[k] / longest
    return tame


matrices = torch.tensor([[[3.0, 0.0], [4.0, 5.0]], [[0.0, -0.5], [0.5, 0.0]]])
print(tamed_with_loops(matrices))
#> tensor([[[ 0.4472,  0.0000],
#>          [ 0.5963,  0.7454]],
#>
#>         [[ 0.0000, -0.5000],
#>          [ 0.5000,  0.0000]]])
