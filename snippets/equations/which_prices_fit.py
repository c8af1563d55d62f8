import torch

bought = torch.tensor([[2, 1], [4, 2]])  # (2, 2)
paid = [4, 8]

fits = []
for pen in range(5):
    for notebook in range(5):
        bills = bought @ torch.tensor([pen, notebook])
        if bills.tolist() == paid:
            fits.append((pen, notebook))

print(len(fits), fits)
#> 3 [(0, 4), (1, 2), (2, 0)]
