import torch

loss = torch.tensor(14.0, requires_grad=True) * 1

print(loss)
#> tensor(14., grad_fn=<MulBackward0>)
print(f"{loss}")
#> 14.0
print(f"{loss:.2f}")
#> 14.00
