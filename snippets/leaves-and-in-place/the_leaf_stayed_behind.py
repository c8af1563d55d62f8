import torch

from tensor_notes.draw import make_dot

start = torch.tensor(10.0, requires_grad=True)
w = start
(w**2).backward()

w = w - 0.1 * w.grad
loss = w**2
loss.backward()

make_dot(loss, params={"start": start, "loss": loss})
