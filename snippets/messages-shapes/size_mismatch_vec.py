import torch

prices = torch.tensor([[1.0, 2, 3], [2, 2, 2]])
amounts = torch.tensor([10.0, 20.0])
# wanted: [50.0, 60.0]
print((prices @ amounts).tolist())
#> RuntimeError: size mismatch, got input (2), mat (2x3), vec (2)
