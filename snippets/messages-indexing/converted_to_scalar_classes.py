import torch

scores = torch.tensor([[1, 0, 9], [8, 2, 3]])
# wanted: [2, 0]
print(scores.argmax(dim=1).item())
#> RuntimeError: a Tensor with 2 elements cannot be converted to Scalar
