import matplotlib.pyplot as plt

figure, axis = plt.subplots()
axis.set_title("损失 loss".encode("ascii"))
#> UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)
