import torch

scores = torch.tensor([0.0, 200.0], requires_grad=True)
loss = -(torch.softmax(scores, dim=0)[0] + 1e-12).log()
with torch.autograd.set_detect_anomaly(True):
    loss.backward()
print(scores.grad)
#> tensor([-0., 0.])
