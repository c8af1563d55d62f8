import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
x = torch.tensor([1.0, 2.0])
print((x.to(device) + 1).tolist())
#> [2.0, 3.0]
