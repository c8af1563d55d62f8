import torch


def magnified_with_loops(matrices, rights, changes):
    factors = torch.empty(len(matrices), dtype=matrices.dtype)
    for k in range(len(matrices)):
        x = torch.linalg.solve(matrices[k], rights[k])
        y = torch.linalg.solve(matrices[k], rights[k] + changes[k])
        into = torch.linalg.vector_norm(changes[k]) / torch.linalg.vector_norm(rights[k])
        out = torch.linalg.vector_norm(y - x) / torch.linalg.vector_norm(x)
        factors[k] = out / into
    return factors


bought = torch.tensor([[[100.0, 100.0], [100.0, 101.0]]], dtype=torch.float64)
bills = torch.tensor([[200.0, 201.0]], dtype=torch.float64)
misread = torch.tensor([[0.0, 1.0]], dtype=torch.float64)
print(magnified_with_loops(bought, bills, misread))
#> tensor([283.5507], dtype=torch.float64)
