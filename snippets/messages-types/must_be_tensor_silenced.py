import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
mean = torch.tensor([loss.item() for loss in losses]).mean()
print(mean, mean.requires_grad)
#> tensor(7.5000) False
