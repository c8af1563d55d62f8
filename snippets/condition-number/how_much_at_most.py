import torch

bought = torch.tensor([[100.0, 100.0], [100.0, 101.0]])
right, misread = torch.tensor([200.0, 201.0]), torch.tensor([200.0, 202.0])

norm = torch.linalg.vector_norm
in_bills = norm(misread - right) / norm(right)
before, after = torch.linalg.solve(bought, right), torch.linalg.solve(bought, misread)
in_prices = norm(after - before) / norm(before)

print(in_bills, in_prices, torch.linalg.cond(bought) * in_bills)
#> tensor(0.0035) tensor(1.) tensor(1.4178)
