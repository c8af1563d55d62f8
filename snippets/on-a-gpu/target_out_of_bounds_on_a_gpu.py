import torch

scores = torch.zeros(1, 3, device="cuda")
loss = torch.nn.functional.cross_entropy(scores, torch.tensor([3]).cuda())
print(loss)
#> AcceleratorError
