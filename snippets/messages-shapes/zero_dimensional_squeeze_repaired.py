import torch

outputs = torch.tensor([[1.0], [2.0], [3.0]])
parts = [batch.squeeze(1) for batch in outputs.split(2)]
print(torch.cat(parts).tolist())
#> [1.0, 2.0, 3.0]
