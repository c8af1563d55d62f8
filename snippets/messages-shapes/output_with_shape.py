import torch

total = torch.zeros(3)
batch = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
# wanted: [5.0, 7.0, 9.0]
total += batch
#> RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
