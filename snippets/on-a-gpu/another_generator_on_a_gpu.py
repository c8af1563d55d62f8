import torch

for device in ("cpu", "cuda"):
    torch.manual_seed(0)
    print(device, torch.randn(3, device=device).cpu())

torch.manual_seed(0)
print(torch.randn(3).to("cuda"))
