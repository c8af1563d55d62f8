import torch

bought = torch.tensor([[2, 1], [4, 3]])  # (2, 2)
paid = [4, 10]

fits = []
for pen in range(5):
    for notebook in range(5):
        bills = bought @ torch.tensor([pen, notebook])
        if bills.tolist() == paid:
            fits.append((pen, notebook))

print(len(fits), fits)
#> 1 [(1, 2)]
