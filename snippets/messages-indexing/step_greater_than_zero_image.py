import torch

image = torch.tensor([[1, 2, 3], [4, 5, 6]])
# wanted: [[3, 2, 1], [6, 5, 4]]
print(image[:, ::-1].tolist())
#> ValueError: step must be greater than zero
