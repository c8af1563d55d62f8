import torch

scores = torch.zeros(2, 2, requires_grad=True)
hidden = torch.tensor([[False, False], [True, True]])
lowest = torch.finfo(scores.dtype).min
weights = scores.masked_fill(hidden, lowest).softmax(dim=1)
with torch.autograd.set_detect_anomaly(True):
    weights[0, 1].backward()
print(scores.grad.tolist())
#> [[-0.25, 0.25], [0.0, 0.0]]
