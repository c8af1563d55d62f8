with torch.no_grad():
    logits = model(x_validation[:4])
print(*logits.shape)
#> 4 10
print(logits.argmax(dim=1))
#> tensor([5, 2, 3, 6])
print(y_validation[:4])
#> tensor([5, 2, 9, 6])
print(logits.softmax(dim=1).amax(dim=1))
#> tensor([0.9800, 0.9510, 0.6584, 0.7980])
