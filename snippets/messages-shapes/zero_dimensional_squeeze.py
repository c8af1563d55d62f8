import torch

outputs = torch.tensor([[1.0], [2.0], [3.0]])
parts = [batch.squeeze() for batch in outputs.split(2)]
# wanted: [1.0, 2.0, 3.0]
print(torch.cat(parts).tolist())
#> RuntimeError: zero-dimensional tensor (at position 1) cannot be concatenated
